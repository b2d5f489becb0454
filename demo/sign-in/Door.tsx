/** Name and password, or the company's own sign-on. */
import { useEffect, useState } from 'preact/hooks';
import { loadSso, signIn } from './desk.ts';
import { Field } from './Field.tsx';
import { Frame } from './Frame.tsx';
import { homeOf } from './place.ts';
import { useWait } from './useWait.ts';

export function Door({ notice, to }: { readonly notice: string; readonly to: string }) {
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [sso, setSso] = useState<string | null>(null);
  const [trouble, setTrouble] = useState('');
  const [stage, setStage] = useState<'ready' | 'asking'>('ready');
  const wait = useWait();

  useEffect(() => void loadSso().then(setSso), []);

  const send = async () => {
    if (stage === 'asking' || wait.seconds > 0) return;
    setStage('asking');
    const asked = await signIn(login, password);
    if (asked.kind === 'done') {
      location.assign(homeOf(asked.answer.roles, to));
      return;
    }
    setStage('ready');
    setTrouble(asked.wait > 0 ? 'That was tried too often.' : asked.why);
    wait.begin(asked.wait);
  };

  return (
    <Frame title="Sign in">
      {notice === '' || trouble !== '' ? null : (
        <p class="gate__notice" role="status">
          {notice}
        </p>
      )}
      {trouble === '' ? null : (
        <p class="gate__trouble" role="alert">
          {trouble}
        </p>
      )}
      {sso === null ? null : (
        <>
          <a class="button button--main gate__wide" href={`/desk/sso?to=${encodeURIComponent(to)}`}>
            Continue with {sso}
          </a>
          <p class="gate__or">or with a password</p>
        </>
      )}
      <form
        class="gate__form"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Field
          label="Sign-in name"
          value={login}
          onInput={setLogin}
          autoComplete="username"
          isFirst
        />
        <Field
          label="Password"
          value={password}
          onInput={setPassword}
          autoComplete="current-password"
        />
        <button
          class={sso === null ? 'button button--main gate__wide' : 'button gate__wide'}
          aria-disabled={stage === 'asking' || wait.seconds > 0}
        >
          {wait.seconds > 0 ? `Try again in ${wait.text}` : 'Sign in'}
        </button>
      </form>
      <p class="gate__small">
        No password, or a forgotten one? An admin of the desk can give you a one-time link.
      </p>
    </Frame>
  );
}

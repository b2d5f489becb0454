/** Whoever is signed in chooses another password. */
import { useState } from 'preact/hooks';
import { type Me, passwordFloor } from '../desk/staff/wire.ts';
import { changePassword } from '../sign-in/desk.ts';
import { Field } from '../sign-in/Field.tsx';
import { Frame } from '../sign-in/Frame.tsx';
import { homeOf } from '../sign-in/place.ts';
import { useWait } from '../sign-in/useWait.ts';
import { Sessions } from './Sessions.tsx';

const titles: Readonly<Record<Me['signsInBy'], string>> = {
  password: 'Change your password',
  link: 'Choose a password',
  sso: 'Your password',
};

export function Password({ me }: { readonly me: Me }) {
  const [isDone, setDone] = useState(false);
  const { name, roles, signsInBy } = me;
  const notice = isDone
    ? 'Saved. Everywhere else you are signed out.'
    : signsInBy === 'sso'
      ? `${name}, you sign in through your company. Change your password there.`
      : 'Everywhere else you will be signed out.';
  return (
    <Frame title={isDone ? 'Your password is changed' : titles[signsInBy]}>
      {/* Stays where it is: what changes in it is heard. */}
      <p class="gate__notice" role="status">
        {notice}
      </p>
      {isDone || signsInBy === 'sso' ? null : <Choose me={me} onDone={() => setDone(true)} />}
      <a class="button gate__wide" href={homeOf(roles, '')}>
        Back to work
      </a>
      {/* Asked for again once others have been signed out. */}
      <Sessions key={String(isDone)} />
    </Frame>
  );
}

function Choose({ me, onDone }: { readonly me: Me; readonly onDone: () => void }) {
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [trouble, setTrouble] = useState('');
  const [stage, setStage] = useState<'ready' | 'asking'>('ready');
  const wait = useWait();

  const send = async () => {
    if (stage === 'asking' || wait.seconds > 0) return;
    setStage('asking');
    const asked = await changePassword(current, password);
    if (asked.kind === 'done') {
      onDone();
      return;
    }
    setStage('ready');
    setTrouble(asked.wait > 0 ? 'That was tried too often.' : asked.why);
    wait.begin(asked.wait);
  };

  return (
    <>
      {trouble === '' ? null : (
        <p class="gate__trouble" role="alert">
          {trouble}
        </p>
      )}
      <form
        class="gate__form"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {/* What a manager of passwords files it under. */}
        <input
          class="unseen"
          autoComplete="username"
          value={me.login}
          readOnly
          tabIndex={-1}
          aria-hidden
        />
        {me.signsInBy === 'link' ? null : (
          <Field
            label="Current password"
            value={current}
            onInput={setCurrent}
            autoComplete="current-password"
            isFirst
          />
        )}
        <Field
          label="New password"
          value={password}
          onInput={setPassword}
          autoComplete="new-password"
          hint={`At least ${passwordFloor} characters. A few words in a row make a good one.`}
          isFirst={me.signsInBy === 'link'}
        />
        <button
          class="button button--main gate__wide"
          aria-disabled={stage === 'asking' || wait.seconds > 0}
        >
          {wait.seconds > 0 ? `Try again in ${wait.text}` : 'Save'}
        </button>
      </form>
    </>
  );
}

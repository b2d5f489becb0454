/** What a one-time link is for: the first admin, somebody who was invited, a new password. */
import { useEffect, useState } from 'preact/hooks';
import { type Looked, passwordFloor, type Role } from '../desk/staff/wire.ts';
import { accept, lookAt } from './desk.ts';
import { Field } from './Field.tsx';
import { Frame } from './Frame.tsx';
import { homeOf } from './place.ts';

type Seen =
  | { readonly kind: 'looking' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'seen'; readonly looked: Looked };

export function LinkPage({ link }: { readonly link: string }) {
  const [seen, setSeen] = useState<Seen>({ kind: 'looking' });

  useEffect(() => {
    void lookAt(link).then((asked) =>
      setSeen(asked.kind === 'done' ? { kind: 'seen', looked: asked.answer } : asked),
    );
  }, [link]);

  switch (seen.kind) {
    case 'looking':
      return (
        <Frame title="One moment">
          <p class="gate__notice" role="status">
            Looking at your link.
          </p>
        </Frame>
      );
    case 'refused':
      return (
        <Frame title="This link does not work">
          <p class="gate__trouble" role="alert">
            {seen.why}
          </p>
          <p class="gate__small">
            Each link works once. Ask an admin for another one; the first admin finds a new one
            where the desk was started.
          </p>
          <a class="button gate__wide" href="/sign-in/">
            Sign in
          </a>
        </Frame>
      );
    case 'seen':
      return <Choose link={link} looked={seen.looked} />;
  }
}

const words: Readonly<
  Record<Looked['kind'], { readonly title: string; readonly go: string; readonly lead: string }>
> = {
  first: {
    title: 'Open your desk',
    go: 'Open the desk',
    lead: 'You are the first here, so you may do everything, and invite the others.',
  },
  invitation: { title: 'Welcome to the desk', go: 'Create account', lead: '' },
  password: {
    title: 'Choose a new password',
    go: 'Save and sign in',
    lead: 'Everywhere else you will be signed out.',
  },
};

const may: Readonly<Record<Role, string>> = {
  agent: 'talk to customers',
  reviewer: 'review conversations',
  publisher: 'publish rules',
  admin: 'manage accounts',
};

type Props = { readonly link: string; readonly looked: Looked };

function Choose({ link, looked: { kind, ...looked } }: Props) {
  const [name, setName] = useState(looked.name);
  const [login, setLogin] = useState(looked.login);
  const [password, setPassword] = useState('');
  const [trouble, setTrouble] = useState('');
  const [stage, setStage] = useState<'ready' | 'asking'>('ready');
  const { title, go, lead } = words[kind];
  const list = new Intl.ListFormat('en').format(looked.roles.map((role) => may[role]));

  const send = async () => {
    if (stage === 'asking') return;
    setStage('asking');
    const asked = await accept(link, { name, login, password });
    if (asked.kind === 'done') {
      location.replace(homeOf(asked.answer.roles, ''));
      return;
    }
    setStage('ready');
    setTrouble(asked.why);
  };

  return (
    <Frame title={title}>
      <p class="gate__notice">{kind === 'invitation' ? `You will ${list}.` : lead}</p>
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
        {kind === 'password' ? null : (
          <Field
            label="Your name"
            value={name}
            onInput={setName}
            autoComplete="name"
            hint="Customers read it when you answer."
            isFirst={kind === 'invitation'}
          />
        )}
        <Field
          label="Sign-in name"
          value={login}
          onInput={setLogin}
          autoComplete="username"
          hint={kind === 'password' ? undefined : 'An e-mail address or a short name.'}
        />
        <Field
          label={kind === 'first' ? 'Password (not needed yet)' : 'Password'}
          value={password}
          onInput={setPassword}
          autoComplete="new-password"
          isOptional={kind === 'first'}
          isFirst={kind === 'password'}
          hint={
            kind === 'first'
              ? `At least ${passwordFloor} characters. Without one, the next start gives you another link.`
              : `At least ${passwordFloor} characters. A few words in a row make a good one.`
          }
        />
        <button class="button button--main gate__wide" aria-disabled={stage === 'asking'}>
          {go}
        </button>
      </form>
    </Frame>
  );
}

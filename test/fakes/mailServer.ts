/** A mail server on this machine: it takes every letter, unless a test says that it is down. */
import { SMTPServer } from 'smtp-server';

export type MailServer = Awaited<ReturnType<typeof openMailServer>>;

export async function openMailServer() {
  const letters: { readonly to: string; readonly text: string }[] = [];
  let isDown = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      let text = '';
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      stream.on('end', () => {
        if (isDown) return done(new Error('Try later.'));
        const to = session.envelope.rcptTo.map(({ address }) => address).join();
        // Quoted-printable breaks long lines.
        letters.push({ to, text: text.replaceAll('=\r\n', '') });
        return done();
      });
    },
  });
  const url = await new Promise<string>((resolve) => {
    const { server: socket } = server;
    server.listen(0, '127.0.0.1', () => {
      const address = socket.address();
      resolve(`smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
    });
  });
  return {
    url,
    letters,
    be: (state: 'up' | 'down') => {
      isDown = state === 'down';
    },
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

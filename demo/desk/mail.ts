/** Sends mail over the SMTP server that the settings name. */
import { createTransport } from 'nodemailer';

export type MailSettings = {
  /** `smtps://user:password@mail.example`, `smtp://…` */
  readonly url: string;
  /** Whom it comes from: `Acme <help@acme.example>`. */
  readonly from: string;
};

export type Letter = {
  /** The same for every attempt: a server that has it already does not deliver it twice. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
};

/** Rejects when the server has not taken it. */
export type Mailer = (letter: Letter) => Promise<void>;

/** A customer waits for the answer. */
const patienceMs = 10_000;

export function createMailer({ url, from }: MailSettings): Mailer {
  const transport = createTransport(
    { url, connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs },
    { from },
  );
  const host = /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost';
  return async ({ id, to, subject, text }) => {
    await transport.sendMail({ messageId: `<${id}@${host}>`, to, subject, text });
  };
}

/** The reference desk: the Human Endpoint Protocol for customers, and an API for agents. */
import { Hono } from 'hono';
import { agentRoutes } from './agents/routes.ts';
import { watchCalls } from './calls.ts';
import { reasonOf } from './database/database.ts';
import { migrate } from './database/migrate.ts';
import { afterRoutes } from './hep/after.ts';
import { attachmentRoutes } from './hep/attachments.ts';
import { approvalRoutes } from './hep/approvals.ts';
import { conversationRoutes } from './hep/conversations.ts';
import { copyRoutes } from './hep/copies.ts';
import { cors } from './hep/cors.ts';
import { discoveryRoutes } from './hep/discovery.ts';
import { manageRoutes } from './hep/manage.ts';
import { messageRoutes } from './hep/messages.ts';
import { portraitRoutes } from './hep/pictures.ts';
import { recordRoutes } from './records/routes.ts';
import { answerProblem, refuse } from './hep/problem.ts';
import { eventRoutes } from './hep/stream.ts';
import { tokenRoutes } from './hep/token.ts';
import { createMailer } from './mail.ts';
import type { Office, Outside } from './office.ts';
import type { Settings } from './settings.ts';
import { createSigner } from './signing.ts';
import { createOffice } from './office.ts';
import { begin } from './scope/publishing.ts';
import { knowledgeServed } from './knowledge/served.ts';
import { servedRoutes } from './scope/served.ts';
import { forgetAttempts } from './staff/attempts.ts';
import type { Staffed } from './staff/doors.ts';
import { forgetLinks } from './staff/links.ts';
import { forgetSessions } from './staff/sessions.ts';
import { forgetAnswers } from './store/answers.ts';
import { forgetTokens } from './store/tokens.ts';

export type Desk = {
  /** Mounted at `/hep/v1`. */
  readonly hep: Hono;
  /** Mounted at `/desk`. */
  readonly agents: Hono<Staffed>;
  readonly office: Office;
  /** Forgets what has had its time. Done at the start and once a day. */
  readonly tidy: () => Promise<void>;
  /** Tells every stream to come back later. The database is closed by whoever opened it. */
  readonly close: () => Promise<void>;
};

const day = 24 * 60 * 60_000;

export async function createDesk(outside: Omit<Outside, 'signer'>): Promise<Desk> {
  await migrate(outside.database, outside.reach);
  const office = await createOffice({
    ...outside,
    signer: await createSigner(outside.settings),
  });

  const { firstScope } = outside.settings;
  if (firstScope !== null) await begin(outside.database, firstScope, office.now());

  async function tidy(): Promise<void> {
    const yesterday = new Date(office.now().getTime() - day).toISOString();
    await forgetAnswers(office.database, yesterday);
    await forgetTokens(office.database, yesterday);
    await forgetSessions(office.database, office.now(), office.settings.sessions);
    await forgetLinks(office.database, office.now());
    await forgetAttempts(office.database, office.now());
    await office.eraseOutdated();
  }
  await tidy();
  const daily = setInterval(() => {
    tidy().catch((error: unknown) =>
      console.error('The desk could not be tidied.', reasonOf(error)),
    );
  }, day);
  daily.unref();

  const stopCalls = watchCalls(office);

  const hep = new Hono();
  hep.onError(answerProblem);
  hep.use(cors(sites(outside.settings)));
  hep.route('/', discoveryRoutes(office));
  hep.route('/', servedRoutes(office));
  hep.route('/', knowledgeServed(office));
  hep.route('/', tokenRoutes(office));
  hep.route('/', conversationRoutes(office));
  hep.route('/', recordRoutes(office));
  hep.route('/', approvalRoutes(office));
  hep.route('/', eventRoutes(office));
  hep.route('/', attachmentRoutes(office));
  hep.route('/', portraitRoutes(office));
  hep.route('/', messageRoutes(office));
  hep.route('/', afterRoutes(office));
  const { mail } = outside.settings;
  hep.route('/', copyRoutes(office, mail === null ? null : createMailer(mail)));
  hep.route('/', manageRoutes(office));
  // A mounted app's own `notFound` is never asked.
  hep.all('*', () => refuse('not-found'));

  const close = async () => {
    clearInterval(daily);
    stopCalls();
    await office.close();
  };
  return { hep, agents: agentRoutes(office), office, tidy, close };
}

/** The desk's own page for a call is sent from the desk's own address, which a proxy hides from it. */
function sites({ origins, publicUrl }: Settings): readonly string[] | null {
  return origins === null || publicUrl === null ? origins : [...origins, new URL(publicUrl).origin];
}

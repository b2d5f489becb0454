/** What reviewers have marked, as data to train and to measure with. */
import { type Training as Amounts, trainingSchema } from '../../desk/training/wireTraining.ts';
import { useLoaded } from '../rooms/useLoaded.ts';
import { Waiting } from '../rooms/Waiting.tsx';

type Format = keyof Amounts['records'];

const offered: readonly {
  readonly format: Format;
  readonly title: string;
  readonly what: string;
  readonly reads: string;
  readonly url: string;
}[] = [
  {
    format: 'chat',
    title: 'Fine-tuning records',
    what: 'Correct answers, and what wrong ones should have been, each after what was said before it. Earlier answers are context and are not learnt.',
    reads: 'OpenAI supervised fine-tuning',
    url: 'https://platform.openai.com/docs/guides/supervised-fine-tuning',
  },
  {
    format: 'preference',
    title: 'Preference pairs',
    what: 'What an answer should have been, beside what it was.',
    reads: 'OpenAI direct preference optimization',
    url: 'https://platform.openai.com/docs/guides/direct-preference-optimization',
  },
  {
    format: 'preference-trl',
    title: 'Preference pairs for TRL',
    what: 'The same with prompt, chosen and rejected.',
    reads: 'TRL, Axolotl and others',
    url: 'https://huggingface.co/docs/trl/dataset_formats#preference',
  },
  {
    format: 'evaluation',
    title: 'Evaluation set',
    what: 'One customer in five, kept out of all of the above: input and ideal answer, with what the AI said and how it was judged.',
    reads: 'OpenAI Evals',
    url: 'https://github.com/openai/evals/blob/main/docs/build-eval.md',
  },
];

export function Training() {
  const { asked, again } = useLoaded('training', trainingSchema);
  return (
    <>
      <div class="hall__head">
        <h2 class="hall__title">Training data</h2>
      </div>
      <p class="hall__note">
        From the marks on the AI’s answers of the last year. Only of customers who have agreed: the
        site says so by <code>fields.training_consent</code> in <code>beforeEscalate</code>. Names,
        addresses, numbers of orders and what else is private are hidden; who had their data deleted
        is not in it. An answer on which reviewers disagree is left out.
      </p>
      <Waiting asked={asked} again={again} />
      {asked.kind !== 'loaded' ? null : (
        <>
          <Amount amounts={asked.value} />
          <div class="figures">
            {offered.map(({ format, title, what, reads, url }) => (
              <article key={format} class="figure" aria-label={title}>
                <h3 class="figure__title">{title}</h3>
                <p class="figure__value">
                  <strong>{asked.value.records[format]}</strong>{' '}
                  <span class="figure__of">
                    {asked.value.records[format] === 1 ? 'line' : 'lines'} of JSONL
                  </span>
                </p>
                <p class="figure__meaning">
                  {what} Read by{' '}
                  <a href={url} target="_blank" rel="noreferrer">
                    {reads}
                  </a>
                  .
                </p>
                {asked.value.records[format] === 0 ? null : (
                  <p>
                    <a href={`/desk/training/${format}`} download>
                      Download {format}.jsonl
                    </a>
                  </p>
                )}
              </article>
            ))}
          </div>
        </>
      )}
    </>
  );
}

function Amount({ amounts: { conversations, answers } }: { readonly amounts: Amounts }) {
  const { marked, agreed } = conversations;
  return (
    <p class="hall__note" role="status">
      {marked === 0
        ? 'No answer has been marked yet: open a conversation and mark what the AI said.'
        : `${marked} conversations have marked answers; in ${agreed} of them the customer has agreed. ${answers.usable} answers count, ${answers.disputed} are disputed.`}
    </p>
  );
}

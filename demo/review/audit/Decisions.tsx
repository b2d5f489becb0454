/** The newest decisions about the AI and its rules, as the trail has them. */
import type { AuditEntry } from '../../../widget/audit/entry.ts';
import { dayAndClock } from '../../console/words.ts';

const typeNames: Readonly<Record<string, string>> = {
  'scope-version': 'Rules',
  approval: 'Approval',
  amended: 'Correction by the customer',
  rated: 'Rating',
  reviewed: 'Review',
  erased: 'Erased',
  exported: 'Training data taken',
  knowledge: 'Knowledge base',
};

export function Decisions({ decisions }: { readonly decisions: readonly AuditEntry[] }) {
  if (decisions.length === 0) return null;
  return (
    <section class="figure" aria-labelledby="decisions">
      <h3 class="figure__title" id="decisions">
        Newest marks, ratings, approvals and rules
      </h3>
      <div class="behind__scroll decisions">
        <table class="behind__table">
          <thead>
            <tr>
              <th scope="col">Entry</th>
              <th scope="col">When</th>
              <th scope="col">What</th>
              <th scope="col">Who</th>
              <th scope="col">Details</th>
              <th scope="col">Conversation</th>
            </tr>
          </thead>
          <tbody>
            {decisions.map((entry) => (
              <tr key={entry.number}>
                <th scope="row">{entry.number}</th>
                <td>{dayAndClock(entry.at)}</td>
                <td>{typeNames[entry.type] ?? entry.type}</td>
                <td>{whoText(entry.who)}</td>
                <td>{detailsOf(entry)}</td>
                <td>
                  {entry.conversation === null ? '–' : <a href={`#/${entry.conversation}`}>Open</a>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function whoText(who: AuditEntry['who']): string {
  switch (who.kind) {
    case 'agent':
      return who.name;
    case 'customer':
      return 'customer';
    case 'ai':
      return 'AI';
    case 'rules':
    case 'desk':
    case 'supervisor':
      return who.kind;
  }
}

function detailsOf({ details, scope_version: version, type }: AuditEntry): string {
  const told = Object.entries(details).flatMap(([name, value]) =>
    value === null ? [] : [`${name.replaceAll('_', ' ')} ${value}`],
  );
  if (type === 'scope-version' && version !== null) told.unshift(`version ${version}`);
  return told.length === 0 ? '–' : told.join(', ');
}

/** Which roles somebody has. */
import { type Role, roles } from '../desk/staff/wire.ts';

const what: Readonly<Record<Role, string>> = {
  agent: 'talks to customers',
  reviewer: 'marks what went well',
  publisher: 'puts rules into force',
  admin: 'manages accounts',
};

type Props = {
  readonly of: string;
  readonly chosen: readonly Role[];
  readonly onChange: (chosen: readonly Role[]) => void;
};

export function RoleChoice({ of, chosen, onChange }: Props) {
  return (
    <fieldset class="roles">
      <legend class="unseen">Roles of {of}</legend>
      {roles.map((role) => (
        <label key={role} class="roles__one" title={what[role]}>
          <input
            type="checkbox"
            checked={chosen.includes(role)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(roles.filter((one) => (one === role ? checked : chosen.includes(one))))
            }
          />
          {role}
        </label>
      ))}
    </fieldset>
  );
}

import { Field } from "../../components/field.tsx";
import { useTexts } from "../../i18n/index.tsx";

/** Chooses messages in one state only, or in all of them: the empty one. */
export function OnlyState<S extends string>({
  states,
  words,
  state,
  onChange,
}: {
  readonly states: readonly S[];
  readonly words: Readonly<Record<S, string>>;
  readonly state: S | "";
  readonly onChange: (state: S | "") => void;
}) {
  const { messages } = useTexts().pages;
  return (
    <Field label={messages.only}>
      {(control) => (
        <select
          {...control}
          className="input"
          value={state}
          onChange={({ target }) => onChange(states.find((one) => one === target.value) ?? "")}
        >
          <option value="">{messages.all}</option>
          {states.map((one) => (
            <option key={one} value={one}>
              {words[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

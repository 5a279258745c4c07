interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  /** Value and what is shown for it. */
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
  readonly hint?: string;
}

export function SelectField({ label, value, options, onChange, hint = '' }: SelectFieldProps) {
  return (
    <label class="field wide">
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      >
        {options.map(([each, shown]) => (
          <option key={each} value={each}>
            {shown}
          </option>
        ))}
      </select>
      {hint !== '' && <small class="quiet">{hint}</small>}
    </label>
  );
}

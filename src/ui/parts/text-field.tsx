interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly placeholder?: string;
}

export function TextField({ label, value, onChange, hint = '', placeholder = '' }: TextFieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        autocomplete="off"
        value={value}
        placeholder={placeholder}
        onInput={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
      {hint !== '' && <small class="quiet">{hint}</small>}
    </label>
  );
}

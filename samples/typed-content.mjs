// What a spreadsheet makes of what people type, as far as the samples need it.
const DAY_MS = 86_400_000;
const EPOCH_MS = Date.UTC(1899, 11, 30);

/** `88` and `80%` are numbers, `2026-10-05` is a date, everything else (`0101`, `2026-10`, `95分`) stays text. */
export function typedContent(text) {
  if (text === '') return { kind: 'blank' };
  if (/^-?(0|[1-9]\d*)(\.\d+)?$/.test(text)) return { kind: 'number', value: Number(text) };
  if (/^\d+%$/.test(text)) return { kind: 'number', value: Number(text.slice(0, -1)) / 100 };
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { kind: 'number', value: (Date.parse(text) - EPOCH_MS) / DAY_MS };
  return { kind: 'text', value: text };
}

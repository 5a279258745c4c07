// The two languages of the product and how a sentence takes its facts.

export type Language = 'zh-CN' | 'en';

/** One sentence or word in both languages, with the same `{placeholders}`. */
export type Words = Readonly<Record<Language, string>>;

/** The same, as declarations write it. */
export type InBoth = readonly [chinese: string, english: string];

export type Facts = Readonly<Record<string, string>>;

export function words(chinese: string, english: string): Words {
  return { 'zh-CN': chinese, en: english };
}

/** Names one after the other. */
export function listed(names: readonly string[], language: Language): string {
  return names.join(language === 'en' ? ', ' : '、');
}

/** Clauses one after the other. */
export function joined(clauses: readonly string[], language: Language): string {
  return clauses.join(language === 'en' ? '; ' : '；');
}

/** Puts the facts into a sentence; a placeholder without its fact stays visible, so that a test and a reader notice it. */
export function fill(sentence: string, facts: Facts): string {
  const parts = sentence.split(/\{(\w+)\}/);
  // Every second part is the name of a fact.
  return parts.map((part, index) => (index % 2 === 0 ? part : (facts[part] ?? `{${part}}`))).join('');
}

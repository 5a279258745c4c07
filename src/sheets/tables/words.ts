export type Language = 'zh-CN' | 'en';

/** One thing's name or explanation in both languages of the workbook. */
export type Words = Readonly<Record<Language, string>>;

export function words(chinese: string, english: string): Words {
  return { 'zh-CN': chinese, en: english };
}

import { CliError } from './cli-error';
import { exitCodes } from './exit-code';
import type { Language } from './words/phrases';

/** `--lang`, else English where the environment asks for it, else Chinese. @throws CliError (status 2) for another language */
export function chosenLanguage(
  given: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  if (given === 'zh-CN' || given === 'en') return given;
  if (given !== undefined) throw new CliError(exitCodes.usage, 'languageInvalid', { given });
  const locale = environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? '';
  return locale.toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}

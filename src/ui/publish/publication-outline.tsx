import type { PublicationReport, StreakReport } from '../../app/messages/publication-messages';
import { publishWords } from '../../text/dialogs/publish';
import { useSpeech, type Speech } from '../dialog/speech';
import { ChangeTable } from './change-table';

/** What the version would say, in short. */
export function PublicationOutline({ report }: { readonly report: PublicationReport }) {
  const { say, language } = useSpeech();
  const { month, version, advanced, last, lastTwo, publicUntil, changes, streaks } = report;
  const named = (name: string): string => (name === '' ? say(publishWords.nobody) : name);
  const facts = [
    [say(publishWords.advanced), named(advanced)],
    [say(publishWords.last), named(last)],
    [say(publishWords.lastTwo), named(lastTwo.join(language === 'en' ? ', ' : '、'))],
    [say(publishWords.publicUntil), publicUntil],
  ] as const;
  return (
    <section>
      <h2>{say(publishWords.wouldPublish, { month, version: String(version) })}</h2>
      <dl class="facts">
        {facts.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {streaks.length > 0 && <h3>{say(publishWords.streaks)}</h3>}
      {streaks.length > 0 && (
        <ul>
          {streaks.map((streak) => (
            <li key={streak.place + streak.name}>{streakSentence(streak, say)}</li>
          ))}
        </ul>
      )}
      <ChangeTable changes={changes} />
    </section>
  );
}

function streakSentence({ place, name, months, calls }: StreakReport, say: Speech['say']): string {
  const sentence = place === 'advanced' ? publishWords.streakAdvanced : publishWords.streakLast;
  return say(sentence, { name, months: String(months) }) + say(publishWords[calls]);
}

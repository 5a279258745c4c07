import { useEffect, useState } from 'preact/hooks';
import type { PageLanguage } from '../../wire';
import { keptMails, readMail, type KeptMail } from './kept-mail';
import { MailView } from './mail-view';
import { outboxWords } from './outbox-words';

type Reading = 'reading' | 'read' | 'unreachable';

/** The mails kept as files, the newest first; each is shown as soon as it is read. */
export function OutboxPage({ language }: { readonly language: PageLanguage }) {
  const words = outboxWords(language);
  const [mails, setMails] = useState<readonly KeptMail[]>([]);
  const [reading, setReading] = useState<Reading>('reading');
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    const readAll = async (): Promise<void> => {
      for (const kept of await keptMails()) {
        const mail = await readMail(kept);
        setMails((before) => [...before, mail]);
      }
    };
    readAll().then(
      () => {
        setReading('read');
      },
      () => {
        setReading('unreachable');
      },
    );
  }, []);
  const shown = mails.find(({ name }) => name === chosen) ?? mails[0];
  const moment = (iso: string): string =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso));
  return (
    <div class="outbox">
      <header>
        <h1>{words.title}</h1>
        <p role="status">
          {{ reading: words.loading, read: words.count(mails.length), unreachable: words.unreachable }[reading]}
        </p>
        <p>{words.unsent}</p>
      </header>
      {reading === 'read' && mails.length === 0 && <p class="empty">{words.empty}</p>}
      {shown !== undefined && (
        <div class="mails">
          <nav aria-label={words.title}>
            {mails.map(({ name, subject, to }) => (
              <button
                key={name}
                type="button"
                aria-current={name === shown.name}
                onClick={() => {
                  setChosen(name);
                }}
              >
                <strong>{subject === '' ? words.noSubject : subject}</strong>
                <span>{to}</span>
              </button>
            ))}
          </nav>
          <MailView key={shown.name} mail={shown} words={words} moment={moment} />
        </div>
      )}
    </div>
  );
}

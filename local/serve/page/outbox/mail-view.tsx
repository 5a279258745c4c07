import { useState } from 'preact/hooks';
import { AttachmentList } from './attachment-list';
import { addressOf, type KeptMail } from './kept-mail';
import type { OutboxWords } from './outbox-words';
import { shutPage } from './shut-page';

interface MailViewProps {
  readonly mail: KeptMail;
  readonly words: OutboxWords;
  readonly moment: (iso: string) => string;
}

export function MailView({ mail, words, moment }: MailViewProps) {
  const [isPlain, setPlain] = useState(false);
  const { name, subject, from, to, copyTo, content, written } = mail;
  const facts = [
    [words.from, from],
    [words.to, to],
    [words.copy, copyTo],
    [words.written, moment(written)],
  ].filter(([, value]) => value !== '');
  return (
    <article class="mail" aria-label={subject}>
      <h2>{subject === '' ? words.noSubject : subject}</h2>
      <dl>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="ways">
        <a class="press" href={addressOf(name)} download={name}>
          {words.download}
        </a>
        {content !== null && content.html !== null && content.text !== null && (
          <>
            <ViewButton caption={words.formatted} isOn={!isPlain} press={() => setPlain(false)} />
            <ViewButton caption={words.plain} isOn={isPlain} press={() => setPlain(true)} />
          </>
        )}
      </p>
      {content === null && <p>{words.unreadable}</p>}
      {content !== null && <AttachmentList attachments={content.attachments} words={words} />}
      {content !== null && content.html !== null && !isPlain && (
        <iframe title={words.formatted} sandbox="" srcdoc={shutPage(content.html)} />
      )}
      {content !== null && (content.html === null || isPlain) && <pre tabIndex={0}>{content.text}</pre>}
    </article>
  );
}

interface ViewButtonProps {
  readonly caption: string;
  readonly isOn: boolean;
  readonly press: () => void;
}

function ViewButton({ caption, isOn, press }: ViewButtonProps) {
  return (
    <button type="button" class="press" aria-pressed={isOn} onClick={press}>
      {caption}
    </button>
  );
}

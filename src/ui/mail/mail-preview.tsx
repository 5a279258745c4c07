import { useState } from 'preact/hooks';
import type { MailReport } from '../../app/messages/mail-messages';
import { mailWords } from '../../text/dialogs/mail';
import { useSpeech } from '../dialog/speech';
import { Button } from '../parts/button';
import { PagePreview } from '../parts/page-preview';

interface MailPreviewProps {
  readonly mail: MailReport;
  /** Offered for a mail nobody knows about. */
  readonly onMark: (as: 'sent' | 'again') => void;
}

/** The mail as its recipient will see it, in both of its forms. */
export function MailPreview({ mail, onMark }: MailPreviewProps) {
  const { say, language } = useSpeech();
  const [isPlain, setPlain] = useState(false);
  const files = mail.attachments.map(({ fileName }) => fileName).join(language === 'en' ? ', ' : '、');
  return (
    <section class="chosen" aria-label={say(mailWords.details)}>
      {mail.state === 'unknown' && (
        <div class="problem">
          <p>{say(mailWords.unknownHelp)}</p>
          <div class="row">
            <Button
              onPress={() => {
                onMark('sent');
              }}
            >
              {say(mailWords.markSent)}
            </Button>
            <Button
              onPress={() => {
                onMark('again');
              }}
            >
              {say(mailWords.markAgain)}
            </Button>
          </div>
        </div>
      )}
      <dl class="facts">
        <div>
          <dt>{say(mailWords.to)}</dt>
          <dd>
            {mail.name} &lt;{mail.address}&gt;
          </dd>
        </div>
        <div>
          <dt>{say(mailWords.subject)}</dt>
          <dd>{mail.subject}</dd>
        </div>
        <div>
          <dt>{say(mailWords.attachments)}</dt>
          <dd>{files === '' ? say(mailWords.none) : files}</dd>
        </div>
      </dl>
      <div class="row">
        <Button
          pressed={!isPlain}
          onPress={() => {
            setPlain(false);
          }}
        >
          {say(mailWords.formatted)}
        </Button>
        <Button
          pressed={isPlain}
          onPress={() => {
            setPlain(true);
          }}
        >
          {say(mailWords.plain)}
        </Button>
      </div>
      {isPlain ? (
        <pre class="preview" tabIndex={0}>
          {mail.text}
        </pre>
      ) : (
        <PagePreview title={say(mailWords.preview, { name: mail.name })} html={mail.html} />
      )}
    </section>
  );
}

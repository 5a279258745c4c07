import { useState } from 'preact/hooks';
import type { MailReport } from '../../app/messages/mail-messages';
import { useSpeech } from '../dialog/speech';
import { Button } from '../parts/button';
import { PagePreview } from '../parts/page-preview';
import { channelWords } from './channel-words';
import type { ChannelOf } from './channel-words';

interface MailPreviewProps extends ChannelOf {
  readonly mail: MailReport;
  /** Offered for a mail nobody knows about. */
  readonly onMark: (as: 'sent' | 'again') => void;
}

/** The mail as its recipient will see it, in both of its forms. */
export function MailPreview({ channel, mail, onMark }: MailPreviewProps) {
  const { say, language } = useSpeech();
  const { words } = channelWords(channel);
  const [isPlain, setPlain] = useState(false);
  const files = mail.attachments.map(({ fileName }) => fileName).join(language === 'en' ? ', ' : '、');
  return (
    <section class="chosen" aria-label={say(words.details)}>
      {mail.state === 'unknown' && (
        <div class="problem">
          <p>{say(words.unknownHelp)}</p>
          <div class="row">
            <Button
              onPress={() => {
                onMark('sent');
              }}
            >
              {say(words.markSent)}
            </Button>
            <Button
              onPress={() => {
                onMark('again');
              }}
            >
              {say(words.markAgain)}
            </Button>
          </div>
        </div>
      )}
      <dl class="facts">
        <div>
          <dt>{say(words.to)}</dt>
          <dd>
            {mail.name} &lt;{mail.address}&gt;
          </dd>
        </div>
        <div>
          <dt>{say(words.subject)}</dt>
          <dd>{mail.subject}</dd>
        </div>
        <div>
          <dt>{say(words.attachments)}</dt>
          <dd>{files === '' ? say(words.none) : files}</dd>
        </div>
      </dl>
      <div class="row">
        <Button
          pressed={!isPlain}
          onPress={() => {
            setPlain(false);
          }}
        >
          {say(words.formatted)}
        </Button>
        <Button
          pressed={isPlain}
          onPress={() => {
            setPlain(true);
          }}
        >
          {say(words.plain)}
        </Button>
      </div>
      {isPlain ? (
        <pre class="preview" tabIndex={0}>
          {mail.text}
        </pre>
      ) : (
        <PagePreview title={say(words.preview, { name: mail.name })} html={mail.html} />
      )}
    </section>
  );
}

import { outboxWords } from '../../../../local/serve/page/outbox/outbox-words';
import { mailWords } from '../../../../src/text/dialogs/mail';

it.each(['zh-CN', 'en'] as const)(
  'the outbox calls the parts of a mail what the window that wrote it calls them, in %s',
  (language) => {
    const { formatted, plain, to, attachments } = outboxWords(language);
    expect({ formatted, plain, to, attachments }).toEqual({
      formatted: mailWords.formatted[language],
      plain: mailWords.plain[language],
      to: mailWords.to[language],
      attachments: mailWords.attachments[language],
    });
  },
);

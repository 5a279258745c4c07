import type { MailAttachment } from './kept-mail';
import type { OutboxWords } from './outbox-words';

interface AttachmentListProps {
  readonly attachments: readonly MailAttachment[];
  readonly words: OutboxWords;
}

export function AttachmentList({ attachments, words }: AttachmentListProps) {
  if (attachments.length === 0) return null;
  return (
    <div class="attachments">
      <span>{words.attachments}</span>
      {attachments.map((attachment) => (
        <button
          key={attachment.name}
          type="button"
          class="press"
          onClick={() => {
            keep(attachment);
          }}
        >
          {attachment.name}
        </button>
      ))}
    </div>
  );
}

/** Hands the file to the browser as bytes: it is never opened here, whatever it says it is. */
function keep({ name, bytes }: MailAttachment): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken what it needs by the next turn.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 0);
}

// An answer that may take as long as a person needs: browsers give up on one that stays silent for minutes.
import { NOT_KEPT } from './response-headers';

/** JSON may begin with blanks, so one now and then says that the answer is still to come. */
const BLANK_MILLISECONDS = 15_000;

/** `value` must not reject: by then the status has been sent. */
export function longAnswer(value: Promise<unknown>): Response {
  const encoder = new TextEncoder();
  let blanks: NodeJS.Timeout;
  let isRead = true;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      controller.enqueue(encoder.encode(' '));
      blanks = setInterval(() => {
        controller.enqueue(encoder.encode(' '));
      }, BLANK_MILLISECONDS);
      void value.then((answer) => {
        clearInterval(blanks);
        if (!isRead) return;
        controller.enqueue(encoder.encode(JSON.stringify(answer)));
        controller.close();
      });
    },
    cancel: () => {
      isRead = false;
      clearInterval(blanks);
    },
  });
  return new Response(body, { headers: { 'Content-Type': 'application/json', 'Cache-Control': NOT_KEPT } });
}

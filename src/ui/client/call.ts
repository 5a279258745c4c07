// One call of the script as a promise that always answers: a report, a refusal, or that no answer came.
import type { Refusal } from '../../app/client-messages';
import type { ClientFunctions } from './client-functions';
import { scriptRunner } from './google-script';

export type Answer<Report extends object> =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The connection broke, the sign-in ended or the platform stopped the run: nobody knows how far it came. */
  | { readonly kind: 'lost' };

export type RequestOf<Name extends keyof ClientFunctions> = ClientFunctions[Name]['request'];
export type ReportOf<Name extends keyof ClientFunctions> = ClientFunctions[Name]['report'];

export function call<Name extends keyof ClientFunctions>(
  name: Name,
  request: RequestOf<Name>,
): Promise<Answer<ReportOf<Name>>> {
  return new Promise((resolve) => {
    scriptRunner()
      .withSuccessHandler((answer) => {
        // Each function answers in the shape that its own type in the script says.
        resolve(received(answer as ReportOf<Name> | Refusal | null));
      })
      // The platform's text is in the language of its own servers and says nothing a person could act on.
      .withFailureHandler(() => {
        resolve({ kind: 'lost' });
      })
      [name](request);
  });
}

function received<Report extends object>(answer: Report | Refusal | null): Answer<Report> {
  if (answer === null) return { kind: 'lost' };
  return 'refused' in answer ? { kind: 'refused', refusal: answer } : { kind: 'report', report: answer };
}

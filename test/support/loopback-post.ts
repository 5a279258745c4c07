// A mail server on this machine that takes, refuses or loses mails as a test wants it.
import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';

export interface PostBehaviour {
  /** Addresses that have no mailbox. */
  readonly refused: readonly string[];
  /** Everybody is asked to come again later. */
  readonly greylisted: boolean;
  /** Where the server hangs up, or refuses what it has received. */
  readonly cut: 'beforeGreeting' | 'beforeContent' | 'afterContent' | 'refusingContent' | null;
  readonly login: { readonly user: string; readonly password: string } | null;
  readonly starttls: boolean;
  /** Files in PEM form; else a certificate that nobody trusts. */
  readonly certificate: { readonly key: string; readonly cert: string } | null;
}

/** What arrived, whether or not the server then said so. */
export interface ArrivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly encrypted: boolean;
  readonly content: string;
}

export interface LoopbackPost {
  readonly port: number;
  /** Those that have arrived once everything under way has. */
  close(): Promise<readonly ArrivedMail[]>;
}

const OBLIGING: PostBehaviour = {
  refused: [],
  greylisted: false,
  cut: null,
  login: null,
  starttls: false,
  certificate: null,
};

export async function loopbackPost(behaviour: Partial<PostBehaviour> = {}): Promise<LoopbackPost> {
  const thread = new Worker(path.join(__dirname, 'loopback-post-thread.mjs'), {
    workerData: { ...OBLIGING, ...behaviour },
  });
  const [{ port }] = (await once(thread, 'message')) as [{ port: number }];
  const mails: ArrivedMail[] = [];
  thread.on('message', (mail: ArrivedMail) => mails.push(mail));
  return {
    port,
    close: async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      await thread.terminate();
      return mails;
    },
  };
}

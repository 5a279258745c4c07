import open from 'open';

/** `failed` is called, now or later, where no browser comes up. */
export async function openBrowser(address: string, failed: () => void): Promise<void> {
  try {
    const opener = await open(address);
    opener.once('error', failed);
    opener.once('exit', (status) => {
      if (status !== null && status !== 0) failed();
    });
  } catch {
    failed();
  }
}

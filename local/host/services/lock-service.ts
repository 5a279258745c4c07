import { whole } from '../calls/kinds';
import { method, ServiceObject } from '../calls/service-type';
import type { ServiceType } from '../calls/service-type';
import { ServiceException } from '../calls/service-exception';
import type { RunState } from './run-state';

const lockType: ServiceType<RunState> = {
  name: 'LockService.Lock',
  members: {
    tryLock: method([whole], (run, patienceMs) => {
      if (patienceMs < 0) throw new ServiceException('Invalid argument: timeoutInMillis');
      return run.document.lock.tryAcquire(run);
    }),
    hasLock: method([], (run) => run.document.lock.isHeldBy(run)),
    releaseLock: method([], (run) => {
      run.document.lock.release(run);
    }),
  },
};

const lockServiceType: ServiceType<RunState> = {
  name: 'LockService',
  members: { getDocumentLock: method([], (run) => new ServiceObject(lockType, run)) },
};

export function lockService(run: RunState): ServiceObject<RunState> {
  return new ServiceObject(lockServiceType, run);
}

import { method, ServiceObject } from '../calls/service-type';
import type { ServiceType } from '../calls/service-type';
import type { RunState } from './run-state';
import { userObject } from './user-service';

const sessionType: ServiceType<RunState> = {
  name: 'Session',
  members: {
    getActiveUser: method([], ({ person }) => userObject(person.email)),
    getEffectiveUser: method([], ({ person }) => userObject(person.email)),
    getScriptTimeZone: method([], ({ scriptTimeZone }) => scriptTimeZone),
    getActiveUserLocale: method([], ({ person }) => person.locale),
  },
};

export function session(run: RunState): ServiceObject<RunState> {
  return new ServiceObject(sessionType, run);
}

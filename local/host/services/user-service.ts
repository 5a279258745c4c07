import { method, ServiceObject } from '../calls/service-type';
import type { ServiceType } from '../calls/service-type';

/** What stands behind a user is the e-mail address; empty where Google does not tell it. */
export const userType: ServiceType<string> = {
  name: 'Base.User',
  members: { getEmail: method([], (email) => email) },
};

export function userObject(email: string): ServiceObject<string> {
  return new ServiceObject(userType, email);
}

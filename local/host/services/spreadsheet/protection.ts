import { instance, list, text, truth } from '../../calls/kinds';
import { chained, enumeration, method, ServiceObject } from '../../calls/service-type';
import type { ServiceType } from '../../calls/service-type';
import { ServiceException } from '../../calls/service-exception';
import type { HostSheet } from '../../document/host-sheet';
import { mayEdit } from '../../document/sheet-protection';
import type { SheetProtection } from '../../document/sheet-protection';
import type { RunState } from '../run-state';
import { userObject, userType } from '../user-service';

interface ProtectedSheet {
  readonly run: RunState;
  readonly sheet: HostSheet;
}

interface ProtectionSelf extends ProtectedSheet {
  readonly protection: SheetProtection;
}

export const protectionTypes = enumeration('SpreadsheetApp.ProtectionType', ['RANGE', 'SHEET']);

const protectionType: ServiceType<ProtectionSelf> = {
  name: 'SpreadsheetApp.Protection',
  members: {
    getDescription: method([], ({ protection }) => protection.description),
    setDescription: chained([text], (self, description) => {
      requireEditable(self);
      self.protection.description = description;
      self.sheet.protect(self.protection);
    }),
    canEdit: method([], mayEditHere),
    getEditors: method([], (self) => {
      requireEditable(self);
      return [...new Set([self.run.document.owner, ...self.protection.editors])].map(userObject);
    }),
    addEditor: chained([instance(() => userType)], (self, email) => {
      requireEditable(self);
      self.protection.editors.add(email);
    }),
    // Neither the owner nor the person who runs the script can be removed.
    removeEditors: chained([list(instance(() => userType))], (self, emails) => {
      requireEditable(self);
      for (const email of emails) if (email !== self.run.person.email) self.protection.editors.delete(email);
    }),
    canDomainEdit: method([], ({ protection }) => protection.domainMayEdit),
    setDomainEdit: chained([truth], (self, mayAll) => {
      requireEditable(self);
      self.protection.domainMayEdit = mayAll;
    }),
    remove: method([], (self) => {
      requireEditable(self);
      self.sheet.protect(null);
    }),
  },
};

export function protectionObject(place: ProtectedSheet, protection: SheetProtection): ServiceObject<ProtectionSelf> {
  return new ServiceObject(protectionType, { ...place, protection });
}

/** Protects a sheet for nobody yet: everybody who may edit the document is an editor until removed. One that is protected keeps its protection. */
export function protect(place: ProtectedSheet): SheetProtection {
  const { document } = place.run;
  document.pending.settle();
  const known = place.sheet.protection();
  if (known) return known;
  const made = { description: '', editors: new Set(document.settings.editors), domainMayEdit: false };
  place.sheet.protect(made);
  return made;
}

function mayEditHere({ run, protection }: ProtectionSelf): boolean {
  return mayEdit(protection, { user: run.person.email, owner: run.document.owner });
}

function requireEditable(self: ProtectionSelf): void {
  if (mayEditHere(self)) return;
  throw new ServiceException('You do not have permission to edit this protected range or sheet.');
}

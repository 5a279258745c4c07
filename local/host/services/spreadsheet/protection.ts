import { instance, list, oneOfKinds, text, truth } from '../../calls/kinds';
import { chained, enumeration, method, overloaded, ServiceObject } from '../../calls/service-type';
import type { ServiceType } from '../../calls/service-type';
import { ServiceException } from '../../calls/service-exception';
import type { Area } from '../../../workbook/contract';
import type { HostSheet } from '../../document/host-sheet';
import { mayEdit } from '../../document/sheet-protection';
import type { SheetProtection } from '../../document/sheet-protection';
import type { RunState } from '../run-state';
import { userObject, userType } from '../user-service';
import { rangeKind } from './range-self';

interface ProtectedSheet {
  readonly run: RunState;
  readonly sheet: HostSheet;
}

interface ProtectionSelf extends ProtectedSheet {
  readonly protection: SheetProtection;
}

export const protectionTypes = enumeration('SpreadsheetApp.ProtectionType', ['RANGE', 'SHEET']);

/** A user, or an e-mail address; either way the address is handed on. */
const editor = oneOfKinds(
  instance(() => userType),
  text,
);

const protectionType: ServiceType<ProtectionSelf> = {
  name: 'SpreadsheetApp.Protection',
  members: {
    getProtectionType: method([], ({ protection }) => protectionTypes.constantOf(typeOf(protection))),
    getRange: method([], ({ run, sheet, protection }) =>
      run.make.range(run, sheet, protection.area ?? sheet.wholeGrid()),
    ),
    getDescription: method([], ({ protection }) => protection.description),
    setDescription: chained([text], (self, description) => {
      change(self, ({ protection }) => (protection.description = description));
    }),
    canEdit: method([], mayEditHere),
    getEditors: method([], (self) => {
      requireEditable(self);
      return [...new Set([self.run.document.owner, ...self.protection.editors])].map(userObject);
    }),
    addEditor: chained([editor], (self, email) => {
      addEditors(self, [email]);
    }),
    addEditors: chained([list(text)], addEditors),
    removeEditor: chained([editor], (self, email) => {
      removeEditors(self, [email]);
    }),
    removeEditors: overloaded(
      chained([list(instance(() => userType))], removeEditors),
      chained([list(text)], removeEditors),
    ),
    canDomainEdit: method([], ({ protection }) => protection.domainMayEdit),
    setDomainEdit: chained([truth], (self, mayAll) => {
      change(self, ({ protection }) => (protection.domainMayEdit = mayAll));
    }),
    getUnprotectedRanges: method([], ({ run, sheet, protection }) =>
      protection.unprotected.map((area) => run.make.range(run, sheet, area)),
    ),
    setUnprotectedRanges: chained([list(rangeKind)], (self, ranges) => {
      if (self.protection.area !== null) throw new ServiceException('Only a protected sheet has unprotected ranges.');
      change(self, ({ sheet, protection }) => {
        const areas = ranges.map(({ area }) => area);
        sheet.protections.leaveOpen(protection, areas);
      });
    }),
    remove: method([], (self) => {
      requireEditable(self);
      self.sheet.protections.remove(self.protection);
    }),
  },
};

/** The protections of a sheet that are of this type. */
export function protectionsOf(place: ProtectedSheet, type: 'RANGE' | 'SHEET'): ServiceObject<ProtectionSelf>[] {
  const all = place.sheet.protections.all().filter((protection) => typeOf(protection) === type);
  return all.map((protection) => new ServiceObject(protectionType, { ...place, protection }));
}

/**
 * Protects a sheet, or an area of it, for nobody yet: everybody who may edit the document is an editor until removed. A sheet that
 * is protected keeps its protection; protections of areas may overlap.
 */
export function protect(place: ProtectedSheet, area: Area | null): ServiceObject<ProtectionSelf> {
  const { document } = place.run;
  document.pending.settle();
  const [known] = area === null ? protectionsOf(place, 'SHEET') : [];
  if (known) return known;
  const editors = new Set(document.settings.editors);
  const protection = { area, description: '', editors, domainMayEdit: false, unprotected: [] };
  place.sheet.protections.keep(protection);
  return new ServiceObject(protectionType, { ...place, protection });
}

function typeOf({ area }: SheetProtection): 'RANGE' | 'SHEET' {
  return area === null ? 'SHEET' : 'RANGE';
}

function addEditors(self: ProtectionSelf, emails: readonly string[]): void {
  change(self, ({ protection }) => {
    emails.forEach((email) => protection.editors.add(email));
  });
}

/** Neither the owner nor the person who runs the script can be removed. */
function removeEditors(self: ProtectionSelf, emails: readonly string[]): void {
  change(self, ({ protection, run }) => {
    for (const email of emails) if (email !== run.person.email) protection.editors.delete(email);
  });
}

function change(self: ProtectionSelf, apply: (self: ProtectionSelf) => void): void {
  requireEditable(self);
  apply(self);
  self.sheet.protections.keep(self.protection);
}

function mayEditHere({ run, protection }: ProtectionSelf): boolean {
  return mayEdit(protection, { user: run.person.email, owner: run.document.owner });
}

function requireEditable(self: ProtectionSelf): void {
  if (mayEditHere(self)) return;
  throw new ServiceException('You do not have permission to edit this protected range or sheet.');
}

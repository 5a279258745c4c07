export { createHost } from './create-host';
export type { Host, ScriptClient } from './create-host';
export type { HostOptions } from './host-options';
export { HostDocument } from './document/host-document';
export type { DocumentSettings } from './document/host-document';
export { RunKilled } from './calls/call-ledger';
export type { PlannedFailure } from './calls/call-ledger';
export { ScriptFailure, UnknownFunction } from './script-failure';
export { EditRefused } from './trigger/persons-edit';
export type { PastedBlock, TypedCell } from './trigger/persons-edit';
export { zonedTime } from './document/zoned-time';
export type { ScriptFiles } from './script-files';
export { MailNotSent } from './services/mail/mail-channel';
export type { HostMail, MailChannel, MailFailure, MailFile } from './services/mail/mail-channel';
export type { PagePrinter } from './services/html/page-printer';
export type {
  ButtonName,
  EditorWindow,
  Frame,
  Menu,
  MenuEntry,
  Question,
  Selection,
} from './services/ui/editor-window';

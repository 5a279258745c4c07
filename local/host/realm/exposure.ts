// Shows service objects to the script: only members that exist, arguments checked, calls counted, answers in the script's own world.
import type { CallLedger } from '../calls/call-ledger';
import { SAME_OBJECT, ServiceObject } from '../calls/service-type';
import type { Member } from '../calls/service-type';
import { ServiceException } from '../calls/service-exception';
import type { ScriptRealm } from './script-realm';
import { signatureMismatch } from './signature-mismatch';

export interface ExposureOptions {
  readonly realm: ScriptRealm;
  readonly ledger: CallLedger;
  /** Why a method may not be called in this run, or null. */
  readonly refusal: (name: string) => string | null;
}

export class Exposure {
  private readonly shown = new WeakMap<object, object>();
  private readonly behind = new WeakMap<object, ServiceObject<unknown>>();
  private broken: { readonly error: unknown } | null = null;

  constructor(private readonly options: ExposureOptions) {}

  /** An error inside the host itself, which a script's catch must not hide. */
  hostFault(): { readonly error: unknown } | null {
    return this.broken;
  }

  /** The value as the script sees it. */
  toScript(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof ServiceObject) return this.proxyOf(value);
    if (Array.isArray(value))
      return this.options.realm.tools.array(
        value.map((item) => (typeof item === 'object' ? this.toScript(item) : item)),
      );
    if (value instanceof Date) return this.options.realm.tools.date(value.getTime());
    return value;
  }

  private fromScript(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const object = this.behind.get(value);
    if (object) return object;
    if (Array.isArray(value)) return this.listFromScript(value);
    return isDate(value) ? new Date(value.getTime()) : this.fieldsFromScript(value);
  }

  private fieldsFromScript(value: object): object {
    const entries = Object.entries(value).map(([name, item]) => [name, this.fromScript(item)] as const);
    return Object.assign(Object.create(null) as object, Object.fromEntries(entries));
  }

  /** `map` would answer a list of the script's world, and walking one of its lists otherwise is dear for whole blocks. */
  private listFromScript(list: readonly unknown[]): unknown[] {
    const items: unknown[] = [];
    list.forEach((item) => {
      items.push(typeof item === 'object' ? this.fromScript(item) : item);
    });
    return items;
  }

  private proxyOf(object: ServiceObject<unknown>): object {
    const known = this.shown.get(object);
    if (known) return known;
    const proxy = new Proxy(
      {},
      {
        get: (_, key) => (typeof key === 'symbol' ? undefined : this.memberOf(object, key)),
        set: (_, key) => this.refuse(`${object.type.name}.${String(key)} cannot be set`),
      },
    );
    this.shown.set(object, proxy);
    this.behind.set(proxy, object);
    return proxy;
  }

  private memberOf(object: ServiceObject<unknown>, key: string): unknown {
    const { type } = object;
    const constant = Object.hasOwn(type.constants ?? {}, key) ? type.constants?.[key] : undefined;
    if (constant) return this.proxyOf(constant);
    const member = Object.hasOwn(type.members, key) ? type.members[key] : undefined;
    const name = `${type.name}.${key}`;
    if (member) return this.options.realm.tools.callable((given) => this.call(object, { name, member }, given));
    if (key === 'toString') return this.options.realm.tools.callable(() => type.name.split('.').at(-1));
    return this.refuse(`${name} is not available in the local host`);
  }

  private refuse(message: string): never {
    throw this.options.realm.tools.typeError(message);
  }

  private call(
    object: ServiceObject<unknown>,
    called: { name: string; member: Member<unknown> },
    given: readonly unknown[],
  ): unknown {
    if (this.broken) throw this.errorForScript(this.broken.error);
    try {
      const answer = this.options.ledger.make(called.name, () => this.run(object, called, given));
      return answer === SAME_OBJECT ? this.proxyOf(object) : this.toScript(answer);
    } catch (error) {
      throw this.errorForScript(error);
    }
  }

  private run(
    object: ServiceObject<unknown>,
    called: { name: string; member: Member<unknown> },
    given: readonly unknown[],
  ): unknown {
    const refusal = this.options.refusal(called.name);
    if (refusal !== null) throw new ServiceException(refusal);
    const values = given.map((value) => this.fromScript(value));
    const fitting = called.member.signatures.find(
      ({ kinds }) => kinds.length === values.length && kinds.every((kind, index) => kind.accepts(values[index])),
    );
    if (!fitting) throw new ServiceException(signatureMismatch(called.name, values));
    return fitting.run(object.self, values);
  }

  private errorForScript(error: unknown): unknown {
    if (error instanceof ServiceException) return this.options.realm.tools.exception(error.message);
    this.broken ??= { error };
    return this.options.realm.tools.exception(String(error));
  }
}

function isDate(value: object): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

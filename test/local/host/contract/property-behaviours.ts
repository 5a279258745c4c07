import { RunKilled } from '../../../../local/host/index';
import { COLLEAGUE, documentOf, refusalOf, runScript } from '../run-script';
import { documentation } from './behaviour';
import type { Behaviour } from './behaviour';

const PROPERTIES = 'const properties = PropertiesService.getDocumentProperties();';
const QUOTAS = 'https://developers.google.com/apps-script/guides/services/quotas';

export const propertyBehaviours: readonly Behaviour[] = [
  {
    does: 'keeps texts beside a document, for everybody who works in it',
    source: documentation('properties/properties-service#getDocumentProperties()'),
    check: () => {
      const document = documentOf();
      runScript(
        `${PROPERTIES} properties.setProperty('run', '甲').setProperty('stop', 'asked').deleteProperty('stop');`,
        {
          document,
        },
      );
      const body = `${PROPERTIES} return [properties.getProperty('run'), properties.getProperty('stop')];`;
      expect(runScript(body, { document, user: COLLEAGUE })).toEqual(['甲', null]);
      expect(runScript(body)).toEqual([null, null]);
    },
  },
  {
    does: 'stores a property at once, even when the run dies before its cells are written',
    source: documentation('properties/properties#setProperty(String,String)'),
    check: () => {
      const document = documentOf();
      const body = `${PROPERTIES} cell.setValue('lost'); properties.setProperty('run', 'kept'); SpreadsheetApp.flush();`;
      const failure = { call: 7, mode: 'kill', when: 'before' } as const;
      expect(() => runScript(body, { document, failure })).toThrow(RunKilled);
      const read = `${PROPERTIES} return [cell.getValue(), properties.getProperty('run')];`;
      expect(runScript(read, { document })).toEqual(['', 'kept']);
    },
  },
  {
    does: 'refuses a value of more than 9 KB',
    source: QUOTAS,
    check: () => {
      expect(refusalOf(`${PROPERTIES} properties.setProperty('key', '效'.repeat(3073));`)).toBe(
        'Exception: Argument too large: value',
      );
      expect(() => runScript(`${PROPERTIES} properties.setProperty('key', '效'.repeat(3072));`)).not.toThrow();
    },
  },
  {
    does: 'refuses a store of more than 500 KB',
    source: QUOTAS,
    check: () => {
      const statement = `${PROPERTIES}
        for (let index = 0; index < 57; index += 1) properties.setProperty('key' + index, 'x'.repeat(9000));`;
      expect(refusalOf(statement)).toBe(
        'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    },
  },
];

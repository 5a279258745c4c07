import { text } from '../calls/kinds';
import { chained, method, ServiceObject } from '../calls/service-type';
import type { ServiceType } from '../calls/service-type';
import type { RunState } from './run-state';

const propertiesType: ServiceType<RunState> = {
  name: 'PropertiesService.Properties',
  members: {
    getProperty: method([text], ({ document }, key) => document.properties.get(key)),
    setProperty: chained([text, text], ({ document, onFlush }, key, value) => {
      document.properties.set(key, value);
      onFlush();
    }),
    deleteProperty: chained([text], ({ document, onFlush }, key) => {
      document.properties.delete(key);
      onFlush();
    }),
  },
};

const propertiesServiceType: ServiceType<RunState> = {
  name: 'PropertiesService',
  members: { getDocumentProperties: method([], (run) => new ServiceObject(propertiesType, run)) },
};

export function propertiesService(run: RunState): ServiceObject<RunState> {
  return new ServiceObject(propertiesServiceType, run);
}

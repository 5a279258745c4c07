// Every run draws the same random cases, so that what passed here passes everywhere; PROPERTIES_SEED draws others.
const fc = require('fast-check');

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.PROPERTIES_SEED ?? 20261101) });

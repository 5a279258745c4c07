// A mutant meets a few random cases, not a thousand: it is judged many thousand times over.
const fc = require('fast-check');

const FEW = 30;
const readConfigured = fc.readConfigureGlobal();
fc.configureGlobal({ ...readConfigured, numRuns: FEW, interruptAfterTimeLimit: 150 });

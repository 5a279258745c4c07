/** Printed on every sheet the program lays out; the same as in package.json, which a test keeps true. */
export const PROGRAM_VERSION = '0.1.0';

/** What a service of Google's throws: the script sees an error named `Exception` with this message. */
export class ServiceException extends Error {}

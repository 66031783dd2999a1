/** An error the host answers a request with: a code the genuine client knows, in place of the action's result. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export const notFound = () => new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const badArgument = (message = 'The argument is invalid or missing or has an incorrect format.') =>
  new HostError('InvalidArgument', message);

export const notPermitted = (message = "This operation isn't permitted for the current object.") =>
  new HostError('InvalidOperation', message);

export const accessDenied = () => new HostError('AccessDenied', "You can't perform the requested operation.", 403);

export const alreadyExists = () =>
  new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409);

/** The host's own: a member of Excel that nobody wrote yet. Louder than undefined. */
export const notEmulated = (what: string) => new HostError('ApiNotFound', `The test host does not know ${what}.`, 404);

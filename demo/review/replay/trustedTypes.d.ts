/**
 * As much of https://www.w3.org/TR/trusted-types/ as is used here, which the compiler's library does not have yet. What a policy
 * gives is an object that only the browser can make; to whoever passes it on it is an address.
 */
declare var trustedTypes:
  | {
      createPolicy(
        name: string,
        rules: { createScriptURL(asked: string): string },
      ): { createScriptURL(asked: string): URL };
    }
  | undefined;

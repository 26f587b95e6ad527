interface RestrictedSyntax {
  readonly selector: string;
  readonly message: string;
}

export function restrictedSyntax(
  name: string,
  patterns: readonly { readonly regex: string; readonly message: string }[],
): RestrictedSyntax[];

/**
 * A lint rule: in a template, an address may be bound to `href` only if its type says that it leads nowhere bad.
 *
 * @module
 */

/** Up to the place of an address; nothing may stand before or after it within the attribute. */
const boundHref = /\s[.?]?(?:xlink:)?href=$/i;
const anyHref = /\s[.?]?(?:xlink:)?href\s*=/i;

/**
 * Whether a type is `SafeUrl`, which only `safeUrl` gives, or the address of a place in a guide.
 *
 * @param {import('typescript').Type & { readonly texts?: readonly string[] }} type
 * @returns {boolean}
 */
function isSafe(type) {
  if (type.isUnion()) return type.types.every(isSafe);
  return type.aliasSymbol?.name === 'SafeUrl' || Boolean(type.texts?.[0]?.startsWith('#pathway:'));
}

/**
 * What stands before `as`: lit-analyzer takes only a plain string for one, and here the type that it had before counts.
 *
 * @param {any} expression
 * @returns {any}
 */
const bare = (expression) =>
  expression.type === 'TSAsExpression' ? bare(expression.expression) : expression;

/** @type {import('eslint').Rule.RuleModule} */
export const safeHref = {
  meta: {
    type: 'problem',
    messages: {
      unsafe:
        'Only a SafeUrl, as the model has it, or what fragmentFor gives may become a link; this is of type {{type}}.',
      mixed: 'A link is bound whole and without quotes: href=${url}.',
    },
    schema: [],
  },
  create(context) {
    const { getTypeAtLocation, program } = context.sourceCode.parserServices;
    return {
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/i]'(
        /** @type {import('estree').TaggedTemplateExpression} */ { quasi },
      ) {
        quasi.quasis.forEach((part, index) => {
          const { raw } = part.value;
          const expression = quasi.expressions[index];
          if (anyHref.test(raw.replace(boundHref, ''))) {
            context.report({ node: part, messageId: 'mixed' });
          }
          if (!expression || !boundHref.test(raw)) return;
          const type = getTypeAtLocation(bare(expression));
          if (isSafe(type)) return;
          context.report({
            node: expression,
            messageId: 'unsafe',
            data: { type: program.getTypeChecker().typeToString(type) },
          });
        });
      },
    };
  },
};

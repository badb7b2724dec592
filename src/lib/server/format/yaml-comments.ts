import { CST, Lexer } from 'yaml';

/** Every comment of a YAML text, in the order in which they stand, without the sign and spaces around it. */
export function yamlComments(text: string): string[] {
	const comments: string[] = [];
	let isScalar = false;
	for (const lexeme of new Lexer().lex(text)) {
		if (!isScalar && CST.tokenType(lexeme) === 'comment') comments.push(lexeme.slice(1).trim());
		isScalar = lexeme === CST.SCALAR;
	}
	return comments;
}

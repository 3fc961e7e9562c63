<?php
/**
 * The shortcode: `[career_pathway src="https://example.org/guide.json"]`, or what the classic editor's dialog writes,
 * `[career_pathway]` around the guide's words, whose outermost element has the document in `data-document`: should the
 * plugin be switched off, the words are all that is seen.
 *
 * @package PathwayElements
 */

namespace PathwayElements;

const SHORTCODE = 'career_pathway';

/** Hooks in what this file is for. */
function register_guide_shortcode(): void {
	add_shortcode( SHORTCODE, __NAMESPACE__ . '\shortcode_markup' );
	// Before paragraphs are made of the text, and after everything else has been done to it.
	add_filter( 'the_content', __NAMESPACE__ . '\set_guides_aside', 8 );
	add_filter( 'the_content', __NAMESPACE__ . '\put_guides_back', PHP_INT_MAX );
}

/**
 * @param array|string $attributes as they were written.
 * @param string|null  $content    between the tags.
 */
function shortcode_markup( $attributes, $content = '' ): string {
	$given = shortcode_atts(
		array(
			'src'           => '',
			'heading_level' => '2',
		),
		is_array( $attributes ) ? $attributes : array(),
		SHORTCODE
	);
	// The classic editor writes the guide's one line as many.
	$content           = preg_replace( '/\s+/', ' ', (string) $content );
	$given['document'] = root_attribute( $content, 'data-document' );
	$given['content']  = preg_replace( '/\sdata-document="[^"]*"/', '', $content, 1 );
	return guide_markup( $given );
}

/**
 * @param string $markup of one element.
 * @param string $name   of an attribute of it.
 * @return string its value; '' for none.
 */
function root_attribute( string $markup, string $name ): string {
	return preg_match( '/^\s*<div\b[^>]*\s' . $name . '="([^"]*)"/', $markup, $found ) ? $found[1] : '';
}

/** What no author can know, so that no text names a place that is not its own. */
function place_key(): string {
	static $key = '';
	if ( '' === $key ) {
		$key = wp_generate_password( 20, false );
	}
	return $key;
}

/** @return string[] guides by the numbers of their places; by reference, for the two filters. */
function &guides_aside(): array {
	static $guides = array();
	return $guides;
}

/**
 * Shortcodes within tags are none: a guide there would end an attribute, or the JSON in the comment of a block.
 *
 * @param string $text of a post.
 */
function without_shortcodes_in_tags( string $text ): string {
	$pieces = wp_html_split( $text );
	foreach ( $pieces as &$piece ) {
		if ( 0 !== strpos( $piece, '<' ) ) {
			continue;
		}
		$bracket = 0 === strpos( $piece, '<!--' ) ? '\u005b' : '&#91;';
		$piece   = str_replace( '[' . SHORTCODE, $bracket . SHORTCODE, $piece );
	}
	return implode( '', $pieces );
}

/** @param string $text of a post. */
function set_guides_aside( $text ) {
	if ( false === strpos( $text, '[' . SHORTCODE ) ) {
		return $text;
	}
	return preg_replace_callback(
		'/' . get_shortcode_regex( array( SHORTCODE ) ) . '/s',
		static function ( array $found ): string {
			// Two brackets are for a shortcode that is only talked about.
			if ( '[' === $found[1] && ']' === $found[6] ) {
				return $found[0];
			}
			$guides   = &guides_aside();
			$guides[] = shortcode_markup( shortcode_parse_atts( $found[3] ), $found[5] );
			return sprintf( '<div data-career-pathway="%s-%d"></div>', place_key(), count( $guides ) - 1 );
		},
		without_shortcodes_in_tags( $text )
	);
}

/** @param string $text of a post, with everything done to it. */
function put_guides_back( $text ) {
	return preg_replace_callback(
		'~<div data-career-pathway="' . place_key() . '-(\d+)"(?:></div>|\s*/>)~',
		static function ( array $found ): string {
			return guides_aside()[ (int) $found[1] ] ?? '';
		},
		$text
	) ?? $text;
}

<?php
/**
 * The shortcode: `[career_pathway src="https://example.org/guide.json"]`, or what the classic editor's dialog writes,
 * `[career_pathway document="…"]` around the guide's words.
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
			'document'      => '',
			'src'           => '',
			'heading_level' => '2',
		),
		is_array( $attributes ) ? $attributes : array(),
		SHORTCODE
	);
	// The classic editor writes the guide's one line as many.
	$given['content'] = preg_replace( '/\s+/', ' ', (string) $content );
	return guide_markup( $given );
}

/** @return array<string, string> guides by what stands in their place; by reference, for the two filters. */
function &guides_aside(): array {
	static $guides = array();
	return $guides;
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
			$guides  = &guides_aside();
			$place   = sprintf( '<div data-career-pathway="%d"></div>', count( $guides ) );
			$guides[ $place ] = shortcode_markup( shortcode_parse_atts( $found[3] ), $found[5] );
			return $place;
		},
		$text
	);
}

/** @param string $text of a post, with everything done to it. */
function put_guides_back( $text ) {
	return strtr( $text, guides_aside() );
}

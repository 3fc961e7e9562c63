<?php
/**
 * The guide's words as HTML, for readers without JavaScript and for search engines. The editor makes it, and the post keeps
 * it, so that it can be read without this plugin too.
 *
 * @package PathwayElements
 */

namespace PathwayElements;

/** Hooks in what this file is for. */
function register_static_content(): void {
	add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_drawings', 10, 2 );
	add_filter( 'no_texturize_tags', __NAMESPACE__ . '\leave_guides_alone' );
}

/**
 * Lets posts keep the guide's small drawings, whoever saves them while the plugin is on. Their elements have no attribute that
 * holds an address, a script or a style.
 *
 * @param array        $allowed allowed attributes by tag.
 * @param string|array $context what is being cleaned.
 */
function allow_drawings( $allowed, $context ) {
	if ( 'post' !== $context || ! is_array( $allowed ) ) {
		return $allowed;
	}
	$allowed['svg']  = array(
		'class'               => true,
		'viewbox'             => true,
		'preserveaspectratio' => true,
		'role'                => true,
		'aria-hidden'         => true,
		'aria-label'          => true,
	) + ( $allowed['svg'] ?? array() );
	$allowed['path'] = array(
		'class' => true,
		'd'     => true,
	) + ( $allowed['path'] ?? array() );
	return $allowed;
}

/**
 * The words of a guide are the same before its script has come and after.
 *
 * @param string[] $tags whose texts keep their quotation marks and hyphens.
 */
function leave_guides_alone( $tags ) {
	$tags[] = 'career-pathway';
	return $tags;
}

/**
 * @param string $content as the post has it.
 * @return string the same, with nothing in it that could do harm.
 */
function clean_static_content( string $content ): string {
	$clean = wp_kses( $content, 'post' );
	// The filter takes `#pathway:` for a scheme, so posts keep its colon encoded; the guide's own links have it plain.
	$clean = str_replace( 'href="#pathway%3A', 'href="#pathway:', $clean );
	// Block themes look for shortcodes in the whole page.
	$clean = str_replace( '[', '&#91;', $clean );
	// An older release may have made the words, which are good all the same: that the page is of another one than the script is
	// what the script warns of.
	$release = asset( 'kit/pathway-elements.asset.php' )['release'];
	$clean   = preg_replace( '/\sdata-version="[^"]*"/', " data-version=\"$release\"", $clean, 1 );
	return trim( $clean );
}

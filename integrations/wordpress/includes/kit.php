<?php
/**
 * The script and the style sheet that show guides, from the plugin's own folder, once a page and on no page without a guide.
 *
 * @package PathwayElements
 */

namespace PathwayElements;

const KIT = 'pathway-elements';

/** Hooks in what this file is for. */
function register_kit(): void {
	add_action( 'init', __NAMESPACE__ . '\register_kit_files' );
	add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_kit_early' );
	add_filter( 'script_loader_tag', __NAMESPACE__ . '\make_module', 10, 2 );
}

/**
 * Version of a file, by which caches tell it from that of another release.
 *
 * @param string $asset path of an `.asset.php`, which the build writes.
 * @return array{dependencies: string[], version: string, release: string}
 */
function asset( string $asset ): array {
	return require dirname( PLUGIN_FILE ) . '/' . $asset;
}

/** Makes both files known. */
function register_kit_files(): void {
	$version = asset( 'kit/pathway-elements.asset.php' )['version'];
	wp_register_script( KIT, plugins_url( 'kit/pathway-elements.js', PLUGIN_FILE ), array(), $version, true );
	wp_register_style( KIT, plugins_url( 'kit/pathway-elements.css', PLUGIN_FILE ), array(), $version );
	$accent = settings()['accent'];
	// Keeps the place of a guide without static content until the script has run.
	$rules = 'career-pathway:not(:defined){display:block}@media (scripting){career-pathway:not(:defined):empty{min-height:100vh}}';
	if ( '' !== $accent ) {
		$rules .= "career-pathway{--pathway-accent:$accent}";
	}
	wp_add_inline_style( KIT, $rules );
}

/** Where the whole of a post is shown for sure, the style sheet comes before its text. */
function enqueue_kit_early(): void {
	if ( ! is_singular() || post_password_required() ) {
		return;
	}
	global $wp_query;
	foreach ( $wp_query->posts ?? array() as $post ) {
		if ( $post instanceof \WP_Post && ( has_block( BLOCK, $post ) || has_shortcode( $post->post_content, SHORTCODE ) ) ) {
			enqueue_kit();
			return;
		}
	}
}

/** Has the page load both; called for every guide, done once. */
function enqueue_kit(): void {
	wp_enqueue_script( KIT );
	wp_enqueue_style( KIT );
}

/**
 * The script is a module, which WordPress has a way to say since 6.5 only.
 *
 * @param string $tag    as it would be printed.
 * @param string $handle of the script.
 */
function make_module( $tag, $handle ) {
	if ( KIT !== $handle ) {
		return $tag;
	}
	$plain = preg_replace( '/\stype=(["\']).*?\1/', '', $tag );
	return str_replace( '<script ', '<script type="module" ', $plain );
}

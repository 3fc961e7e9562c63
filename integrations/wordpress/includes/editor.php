<?php
/**
 * What authors work with: the block's script, and the button of the classic editor.
 *
 * @package PathwayElements
 */

namespace PathwayElements;

const EDITOR = 'pathway-elements-editor';

/** Hooks in what this file is for. */
function register_editor(): void {
	// Before the block is registered, whose block.json names the files.
	add_action( 'init', __NAMESPACE__ . '\register_editor_files', 5 );
	add_action( 'media_buttons', __NAMESPACE__ . '\print_classic_button' );
}

/** Makes the files known. */
function register_editor_files(): void {
	foreach ( array( 'block', 'classic' ) as $name ) {
		$asset  = asset( "editor/$name.asset.php" );
		$handle = EDITOR . '-' . $name;
		wp_register_script( $handle, plugins_url( "editor/$name.js", PLUGIN_FILE ), $asset['dependencies'], $asset['version'], true );
		wp_set_script_translations( $handle, 'pathway-elements' );
		wp_add_inline_script( $handle, 'window.pathwayElementsEditor = ' . wp_json_encode( editor_config( $asset['version'] ), JSON_HEX_TAG ) . ';', 'before' );
	}
	wp_register_style( EDITOR, plugins_url( 'editor/editor.css', PLUGIN_FILE ), array(), asset( 'editor/block.asset.php' )['version'] );
}

/**
 * @param string $version of the editor's files.
 * @return array<string, string> where the editor finds what, and how guides look.
 */
function editor_config( string $version ): array {
	$kit = asset( 'kit/pathway-elements.asset.php' )['version'];
	return array(
		'tools'  => plugins_url( "editor/tools.js?ver=$version", PLUGIN_FILE ),
		'script' => plugins_url( "kit/pathway-elements.js?ver=$kit", PLUGIN_FILE ),
		'styles' => plugins_url( "kit/pathway-elements.css?ver=$kit", PLUGIN_FILE ),
		'home'   => home_url( '/' ),
		'accent' => settings()['accent'],
	);
}

/** @param string $editor id of the text field that the buttons belong to. */
function print_classic_button( $editor = 'content' ): void {
	wp_enqueue_script( EDITOR . '-classic' );
	wp_enqueue_style( EDITOR );
	printf(
		'<button type="button" class="button pathway-elements-add" data-editor="%s"><span class="dashicons dashicons-welcome-learn-more" aria-hidden="true"></span> %s</button>',
		esc_attr( $editor ),
		esc_html__( 'Add career guide', 'pathway-elements' )
	);
}

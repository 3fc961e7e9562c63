<?php
/**
 * Plugin Name:       Pathway Elements
 * Description:       Career guides in posts and pages: paste one document, and readers get the guide with a plan of their own. Nothing of what readers do leaves the page.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The authors of Pathway Elements
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       pathway-elements
 *
 * @package PathwayElements
 */

namespace PathwayElements;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;

require __DIR__ . '/includes/stored-document.php';
require __DIR__ . '/includes/static-content.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/kit.php';
require __DIR__ . '/includes/guide.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/editor.php';

register_static_content();
register_settings_page();
register_kit();
register_block();
register_guide_shortcode();
register_editor();

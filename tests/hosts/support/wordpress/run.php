<?php
/**
 * Runs PHP within WordPress, as an administrator. Usage: php run.php folder-of-the-site host file
 *
 * @package PathwayElements
 */

// WordPress has variables of its own, by shorter names.
define( 'CODE_TO_RUN', $argv[3] );
$_SERVER['HTTP_HOST']   = $argv[2];
$_SERVER['REQUEST_URI'] = '/';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
wp_set_current_user( 1 );
require CODE_TO_RUN;

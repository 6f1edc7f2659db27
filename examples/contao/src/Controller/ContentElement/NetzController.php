<?php

declare(strict_types=1);

namespace App\Controller\ContentElement;

use Contao\ContentModel;
use Contao\CoreBundle\Controller\ContentElement\AbstractContentElementController;
use Contao\CoreBundle\DependencyInjection\Attribute\AsContentElement;
use Contao\CoreBundle\Filesystem\VirtualFilesystem;
use Contao\CoreBundle\Filesystem\VirtualFilesystemException;
use Contao\CoreBundle\Filesystem\Dbafs\UnableToResolveUuidException;
use Contao\CoreBundle\Twig\FragmentTemplate;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Uid\Uuid;

/**
 * Three content elements for the same files: the map, the search for help and the directory.
 */
#[AsContentElement('netz_map', category: 'netz', template: 'content_element/netz')]
#[AsContentElement('netz_finder', category: 'netz', template: 'content_element/netz')]
#[AsContentElement('netz_directory', category: 'netz', template: 'content_element/netz')]
class NetzController extends AbstractContentElementController
{
    public function __construct(private readonly VirtualFilesystem $filesStorage)
    {
    }

    protected function getResponse(FragmentTemplate $template, ContentModel $model, Request $request): Response
    {
        $template->set('element', str_replace('_', '-', $model->type));
        $template->set('src', $this->address($model->netzPartners));
        $template->set('ties', $this->address($model->netzTies));
        $template->set('needs', $this->address($model->netzNeeds));

        return $template->getResponse();
    }

    /**
     * Nothing for a file that is gone, or in a folder that is not public: the element says so on the page.
     */
    private function address(string|null $uuid): string
    {
        try {
            return $uuid ? (string) $this->filesStorage->generatePublicUri(Uuid::fromString($uuid)) : '';
        } catch (UnableToResolveUuidException|VirtualFilesystemException) {
            return '';
        }
    }
}

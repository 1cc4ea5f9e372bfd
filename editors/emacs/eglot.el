;;; eglot.el --- Threadwise beside rust-analyzer, with Eglot -*- lexical-binding: t -*-

;; Eglot speaks with one server a buffer.  `rass' (pip install rassumfrassum) is one that speaks with
;; both and hands their answers on as its own.

(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs
               '((rust-ts-mode rust-mode)
                 . ("rass" "--" "rust-analyzer" "--" "threadwise" "lsp"))))

;;; eglot.el ends here

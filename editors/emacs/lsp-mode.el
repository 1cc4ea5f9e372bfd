;;; lsp-mode.el --- Threadwise beside rust-analyzer, with lsp-mode -*- lexical-binding: t -*-

(with-eval-after-load 'lsp-mode
  (lsp-register-client
   (make-lsp-client
    :new-connection (lsp-stdio-connection '("threadwise" "lsp"))
    :activation-fn (lsp-activate-on "rust")
    ;; Beside whatever other server there is, not instead of it.
    :add-on? t
    :server-id 'threadwise)))

;;; lsp-mode.el ends here
